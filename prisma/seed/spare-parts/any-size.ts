/** Parts of things that come in sizes and are the same in every size, by handle and key. */
export const ANY_SIZE: Readonly<Record<string, readonly string[]>> = {
  belt: ["buckle", "keeper", "screw"],
  "chore-coat": ["buttons", "pocket"],
  "down-gilet": ["zip-pull", "patches"],
  "e-bike": ["battery", "drive", "wheel-front", "wheel-rear", "mudguards", "saddle", "headlamp"],
  gloves: ["stud"],
  jeans: ["button", "rivets", "patch"],
  "merino-base-layer": ["zip-pull", "neck-zip", "yarn"],
  raincoat: ["studs", "patches"],
  "shell-jacket": ["hood-cord", "zip-pull", "cuff-tab", "patches"],
  shirt: ["buttons", "cuff-buttons"],
  socks: ["yarn"],
  "steel-pan": ["rivets"],
  suit: ["front-buttons", "sleeve-buttons"],
};
