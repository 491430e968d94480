-- 0001_drop_events_code_idx_and_1_more                           draft until committed
-- schemac 1  schema bc1cf6f97708 -> c8d7a6531e60  text 1c4647f99296
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_code_idx;

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_tenant_id_code_idx;
