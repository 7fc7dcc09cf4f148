export { newId, isId } from './id';
