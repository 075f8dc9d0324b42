/** A sync carries about this much, well under the 5 MB that Excel on the web refuses. */
const CHUNK_BYTES = 2_000_000;
/** Small requests cost Excel time by their number, not by their size. */
const CHUNK_OPERATIONS = 400;

/** Rows cut into runs of about 2 MB of JSON each, with the index of the first row. */
export function* rowChunks<T>(rows: readonly (readonly T[])[]): Generator<{ readonly from: number; readonly rows: readonly (readonly T[])[] }> {
  let from = 0;
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    // three bytes for a Vietnamese letter at most
    const size = JSON.stringify(row).length * 2;
    if (bytes + size > CHUNK_BYTES && index > from) {
      yield { from, rows: rows.slice(from, index) };
      from = index;
      bytes = 0;
    }
    bytes += size;
  }
  if (rows.length > from) yield { from, rows: rows.slice(from) };
}

/** Does each thing, with a sync after every few hundred and at the end. */
export async function inBatches<T>(context: Excel.RequestContext, things: Iterable<T>, act: (thing: T) => void): Promise<void> {
  let waiting = 0;
  for (const thing of things) {
    act(thing);
    waiting += 1;
    if (waiting % CHUNK_OPERATIONS === 0) await context.sync();
  }
  await context.sync();
}
