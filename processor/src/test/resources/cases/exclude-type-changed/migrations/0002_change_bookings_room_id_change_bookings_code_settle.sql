-- 0002_change_bookings_room_id_change_bookings_code_settle       draft until committed
-- schemac 1  schema bb917b225550 -> b6c4052de93c  text 20501308cb1a
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE bookings (room_id, code);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
