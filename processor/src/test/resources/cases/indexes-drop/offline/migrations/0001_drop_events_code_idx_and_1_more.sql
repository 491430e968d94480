-- 0001_drop_events_code_idx_and_1_more
-- schemac 1  schema bc1cf6f97708 -> c8d7a6531e60  text c369210832f1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on events.

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_code_idx;

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX events_tenant_id_code_idx;
