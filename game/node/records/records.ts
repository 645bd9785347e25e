/** The front door of everything that goes to a learning record store and comes from one. */
export { type Batch, type Attachment, type Statement, attachmentOf } from './batch.ts';
export { type StoreAddress, storeAddress } from './store-address.ts';
export { type Outbox, type Waiting, type Refused, openOutbox } from './outbox.ts';
export { type Pass, type Trouble, deliver, helpsToWait } from './deliver.ts';
export { pauseMs } from './back-off.ts';
export { type RecordDesk, recordDesk } from './record-desk.ts';
export type { Vault } from './store-file.ts';
export { type Sender, startSender } from './sender.ts';
export type { Net } from './store-client.ts';
export { type Kept, type ReadBack, type Wanted, readBack } from './read-back.ts';
