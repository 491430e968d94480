-- 0001_change_seats_pkey                                         draft until committed
-- schemac 1  schema e4c6e13943b6 -> 64d7e4e6a20d  text 3b43e31ac91f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of seats (ACCESS EXCLUSIVE) while it builds seats_pkey.
ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ADD CONSTRAINT seats_pkey PRIMARY KEY (hall, number);
