-- 0004_change_bookings_code_settle                                         file 2 of 2
-- schemac 1  schema b6c4052de93c -> 3a179fbc617a  text 3f9770e0c862
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0003.
-- To back out, stop new code, then:
--   ALTER TABLE bookings
--     DROP CONSTRAINT bookings_lower_during_excl,
--     ADD CONSTRAINT bookings_lower_during_excl EXCLUDE USING gist (lower(code) WITH =, during WITH &&);
-- Backing out leaves the type of bookings.code.
-- Locks: SHARE UPDATE EXCLUSIVE on bookings.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE bookings (code);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
