/** A file of the build as data. Throws where it cannot be had: without it the window cannot work. */
export const builtFile = async (file: string): Promise<unknown> => {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
};
