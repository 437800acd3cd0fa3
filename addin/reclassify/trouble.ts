export * from '../runs/trouble.ts';
