-- 0002_change_bookings_room_id_change_bookings_code_settle       draft until committed
-- schemac 1  schema bb917b225550 -> b6c4052de93c  text a24b3a222a78
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE bookings (room_id, code);

RESET lock_timeout;
