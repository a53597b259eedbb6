// How Chinese sounds, as a part of the code of its own: its dictionary is large.

export { soundsOf } from '@onething/core';
