-- 0001_add_seats_pkey                                            draft until committed
-- schemac 1  schema f0d7d269ebba -> 437c797ad45d  text 21c248465c0b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of seats (ACCESS EXCLUSIVE) while it builds seats_pkey.
-- Fails if this finds rows:
-- SELECT number FROM seats WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (number);
