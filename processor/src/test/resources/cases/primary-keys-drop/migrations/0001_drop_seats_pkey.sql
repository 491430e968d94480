-- 0001_drop_seats_pkey                                           draft until committed
-- schemac 1  schema e4c6e13943b6 -> 7e89f2fb3ba0  text 6d2dfe231d7f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE seats DROP CONSTRAINT seats_pkey;
