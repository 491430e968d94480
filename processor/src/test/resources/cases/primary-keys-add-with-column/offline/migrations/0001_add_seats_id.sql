-- 0001_add_seats_id                                              draft until committed
-- schemac 1  schema f0d7d269ebba -> 3b4a7ecc63fe  text 5f85d99e10f0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of seats (ACCESS EXCLUSIVE) while it rewrites seats.
ALTER TABLE seats
  ADD COLUMN id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD CONSTRAINT seats_pkey PRIMARY KEY (id);
