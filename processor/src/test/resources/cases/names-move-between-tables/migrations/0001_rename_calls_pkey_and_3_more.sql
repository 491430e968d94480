-- 0001_rename_calls_pkey_and_3_more                                        file 1 of 3
-- schemac 1  schema aae41beb6ae6 -> 83e7c478a633  text 32d92a890831
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- To back out before 0002 (switch) runs:
--   ALTER TABLE calls RENAME CONSTRAINT the_key TO calls_pkey;
--   ALTER TABLE events RENAME CONSTRAINT events_pkey TO the_key;
-- Locks: ACCESS EXCLUSIVE on calls and events.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE calls IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses calls waits from here on
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

ALTER TABLE events RENAME CONSTRAINT the_key TO events_pkey;

ALTER TABLE calls RENAME CONSTRAINT calls_pkey TO the_key;
