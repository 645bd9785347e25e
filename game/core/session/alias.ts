/** Made-up names, so that no file carries a person's: two words and a number, from a seed. */
const HOW = (
  'amber brave bright calm clear cosy crisp eager early fair fond gentle glad green happy keen kind light lively merry ' +
  'mild neat patient plain quick quiet round silver steady sunny tidy warm'
).split(' ');
const WHO = (
  'badger beaver curlew dipper dunlin egret finch gannet goose grebe hare heron jackdaw kestrel lapwing lark linnet ' +
  'magpie marten otter owl oyster plover puffin robin rook seal sparrow starling stork swift wren'
).split(' ');
const NUMBERS = 90;
const FIRST_NUMBER = 10;

/** `quiet-heron-42`: the same seed gives the same alias. `seed` is whole and not negative. */
export const aliasOf = (seed: number): string => {
  const how = HOW[seed % HOW.length]!;
  const who = WHO[Math.floor(seed / HOW.length) % WHO.length]!;
  const number = FIRST_NUMBER + (Math.floor(seed / (HOW.length * WHO.length)) % NUMBERS);
  return `${how}-${who}-${number}`;
};
