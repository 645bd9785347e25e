import { expect, test } from 'vitest';
import { rendererFor } from '../../../game/renderer/board/stage/renderer-choice.ts';

test.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', 'canvas'],
  ['llvmpipe (LLVM 15.0.7, 256 bits)', 'canvas'],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)', 'canvas'],
  ['Apple Software Renderer', 'canvas'],
  [undefined, 'canvas'],
  ['ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0, D3D11)', 'webgl'],
  ['ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)', 'webgl'],
  ['Mali-G72', 'webgl'],
  ['WebKit WebGL', 'webgl'],
] as const)('%s is drawn with %s', (name, renderer) => {
  expect(rendererFor(name)).toBe(renderer);
});
