-- 0001_rename_calls_pkey_and_3_more
-- schemac 1  schema aae41beb6ae6 -> 83e7c478a633  text c728bf2e81e5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on calls and events.

ALTER TABLE events RENAME CONSTRAINT the_key TO events_pkey;

ALTER TABLE calls RENAME CONSTRAINT calls_pkey TO the_key;

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX by_code;

ALTER INDEX calls_by_code RENAME TO by_code;
