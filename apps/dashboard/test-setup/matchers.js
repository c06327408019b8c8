import '@testing-library/jest-dom/jest-globals';
import 'fake-indexeddb/auto';
