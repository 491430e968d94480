-- 0002_change_events_code_idx_and_2_more_switch                  draft until committed
-- schemac 1  schema 084b60424c32 -> 5fdce8aeb76d  text e5fee83e8053
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX events_code_idx RENAME TO schemac_old_events_code_idx;

ALTER INDEX events_key_idx RENAME TO schemac_old_events_key_idx;

ALTER INDEX events_note_idx RENAME TO schemac_old_events_note_idx;

ALTER INDEX events_code_idx_build RENAME TO events_code_idx;

ALTER INDEX events_key_idx_build RENAME TO events_key_idx;

ALTER INDEX events_note_idx_build RENAME TO events_note_idx;
