-- 0002_add_seats_pkey_switch                                     draft until committed
-- schemac 1  schema f0d7d269ebba -> 437c797ad45d  text f42e18f998f8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on seats: catalogue only.
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_build;
