-- 0001_add_seats_pkey                                            draft until committed
-- schemac 1  schema f0d7d269ebba -> 437c797ad45d  text e1cfbca27a66
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of seats (ACCESS EXCLUSIVE) while it builds seats_pkey.
-- Fails if this finds rows:
-- SELECT number FROM seats WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (number);
