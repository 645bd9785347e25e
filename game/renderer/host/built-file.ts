const fetched = async (file: string): Promise<Response> => {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
};

/** A file of the build as data. Throws where it cannot be had: without it the window cannot work. */
export const builtFile = async (file: string): Promise<unknown> => (await fetched(file)).json();

/** The same as bytes. */
export const builtBytes = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetched(file)).arrayBuffer());
