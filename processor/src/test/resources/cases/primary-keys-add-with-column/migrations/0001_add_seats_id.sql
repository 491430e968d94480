-- 0001_add_seats_id                                              draft until committed
-- schemac 1  schema f0d7d269ebba -> 3b4a7ecc63fe  text ad06ac0c1cd8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of seats (ACCESS EXCLUSIVE) while it rewrites seats.
ALTER TABLE seats ADD COLUMN id bigint NOT NULL GENERATED ALWAYS AS IDENTITY;
