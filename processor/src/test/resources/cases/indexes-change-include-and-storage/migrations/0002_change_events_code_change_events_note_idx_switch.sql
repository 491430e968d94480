-- 0002_change_events_code_change_events_note_idx_switch                    file 2 of 3
-- schemac 1  schema 2cc6bc614bba -> 8429f7937cd9  text 925e4e4676b5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX events_code RENAME TO schemac_old_events_code;

ALTER INDEX events_note_idx RENAME TO schemac_old_events_note_idx;

ALTER INDEX events_code_build RENAME TO events_code;

ALTER INDEX events_note_idx_build RENAME TO events_note_idx;
