-- 0002_change_events_code_idx_and_2_more_switch                            file 2 of 3
-- schemac 1  schema 084b60424c32 -> 5fdce8aeb76d  text 2c896f5e2502
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into events_code_idx or events_key_idx.
-- Only from 0003 (settle): new code that writes what events_note_idx refuses.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX events_code_idx RENAME TO schemac_old_events_code_idx;

ALTER INDEX events_key_idx RENAME TO schemac_old_events_key_idx;

ALTER INDEX events_note_idx RENAME TO schemac_old_events_note_idx;

ALTER INDEX events_code_idx_build RENAME TO events_code_idx;

ALTER INDEX events_key_idx_build RENAME TO events_key_idx;

ALTER INDEX events_note_idx_build RENAME TO events_note_idx;
