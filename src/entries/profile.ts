/** `minutes/profile`: what a user knows of minutes beforehand, read from YAML. */
export type { Profile } from '../profile/profile.ts';
export { ProfileError, readProfile, type ProfileProblem } from '../profile/read.ts';
