/** WebM by hand: VP9 from the browser's own encoder in the few elements a film without sound needs (RFC 9559). */

const CODEC = "vp09.00.30.08";
const CHUNK = 0x7fff; // milliseconds a block may lie after its cluster's time

/** Takes pictures, each with how long it is to be seen; `key` lets the next one be sought. */
export async function openWebm({ size, fps, bitrate }) {
  const blocks = [];
  let fault = null;
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      blocks.push({ at: Math.round(chunk.timestamp / 1000), key: chunk.type === "key", data });
    },
    error: (error) => {
      fault = error;
    },
  });
  encoder.configure({ codec: CODEC, width: size, height: size, framerate: fps, bitrate, latencyMode: "quality" });
  let time = 0;
  let keyNext = true;
  return {
    seconds: () => Math.round(time / 1000) / 1000,
    key: () => {
      keyNext = true;
    },
    async add(picture, seconds) {
      const frame = new VideoFrame(picture, { timestamp: Math.round(time), duration: Math.round(seconds * 1e6) });
      encoder.encode(frame, { keyFrame: keyNext });
      frame.close();
      keyNext = false;
      time += seconds * 1e6;
      while (encoder.encodeQueueSize > 4) await new Promise((resolve) => setTimeout(resolve, 5));
      if (fault) throw fault;
    },
    async close() {
      await encoder.flush();
      encoder.close();
      return fileOf(blocks, { size, milliseconds: Math.round(time / 1000) });
    },
  };
}

function fileOf(blocks, { size, milliseconds }) {
  const header = element(
    0x1a45dfa3,
    uint(0x4286, 1),
    uint(0x42f7, 1),
    uint(0x42f2, 4),
    uint(0x42f3, 8),
    text(0x4282, "webm"),
    uint(0x4287, 4),
    uint(0x4285, 2),
  );
  const info = element(0x1549a966, uint(0x2ad7b1, 1_000_000), float(0x4489, milliseconds), text(0x4d80, "Kept"), text(0x5741, "Kept"));
  const video = element(0xe0, uint(0xb0, size), uint(0xba, size));
  const tracks = element(
    0x1654ae6b,
    element(0xae, uint(0xd7, 1), uint(0x73c5, 1), uint(0x83, 1), uint(0x9c, 0), text(0x86, "V_VP9"), video),
  );
  const groups = groupsOf(blocks);
  const clusters = groups.map(clusterOf);
  const cues = (start) => cuesOf(groups, clusters, start);
  const before = info.length + tracks.length;
  const index = cues(before + cues(0).length); // positions are of fixed width, so the index is as long as it was
  return join(header, element(0x18538067, info, tracks, index, ...clusters));
}

/** A new cluster at every key frame, so that each step can be sought. */
function groupsOf(blocks) {
  const groups = [];
  for (const block of blocks) {
    if (!groups.length || block.key || block.at - groups.at(-1)[0].at > CHUNK) groups.push([]);
    groups.at(-1).push(block);
  }
  return groups;
}

const clusterOf = (group) =>
  element(
    0x1f43b675,
    uint(0xe7, group[0].at),
    ...group.map(({ at, key, data }) =>
      element(0xa3, Uint8Array.of(0x81, (at - group[0].at) >> 8, (at - group[0].at) & 255, key ? 0x80 : 0), data),
    ),
  );

function cuesOf(groups, clusters, start) {
  let position = start;
  const points = groups.map((group, i) => {
    const point = element(0xbb, uint(0xb3, group[0].at, 4), element(0xb7, uint(0xf7, 1), uint(0xf1, position, 4)));
    position += clusters[i].length;
    return point;
  });
  return element(0x1c53bb6b, ...points);
}

function element(id, ...content) {
  const body = join(...content);
  return join(Uint8Array.from(bytesOf(id)), Uint8Array.of(0x08, ...bytesOf(body.length, 4)), body); // 0x08: the length takes four more bytes
}

const uint = (id, value, width) => element(id, Uint8Array.from(bytesOf(value, width)));
const text = (id, value) => element(id, new TextEncoder().encode(value));

function float(id, value) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return element(id, new Uint8Array(view.buffer));
}

/** Big end first, in as few bytes as hold it, or in so many. */
function bytesOf(value, width = 1) {
  const bytes = [];
  for (let rest = value; rest > 0 || bytes.length < width; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return bytes;
}

function join(...pieces) {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
