-- 0001_change_seats_pkey                                         draft until committed
-- schemac 1  schema e4c6e13943b6 -> 64d7e4e6a20d  text cb375ea96106
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ADD CONSTRAINT seats_pkey PRIMARY KEY (hall, number);
