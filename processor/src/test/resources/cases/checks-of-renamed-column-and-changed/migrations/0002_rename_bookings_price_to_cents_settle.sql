-- 0002_rename_bookings_price_to_cents_settle                     draft until committed
-- schemac 1  schema f60adb81b280 -> bd44e79203a8  text 1628ec013273
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (cents > 0)
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_cents_check;

RESET lock_timeout;
