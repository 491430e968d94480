-- 0001_add_bookings_discount                                     draft until committed
-- schemac 1  schema eaa88087e2b2 -> 3e72d399db50  text 4d50020c3540
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it scans bookings.
-- Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (discount <= price)
ALTER TABLE bookings
  ADD COLUMN discount integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT bookings_discount_price_check CHECK (discount <= price);
