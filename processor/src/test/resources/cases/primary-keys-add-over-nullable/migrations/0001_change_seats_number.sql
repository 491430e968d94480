-- 0001_change_seats_number                                       draft until committed
-- schemac 1  schema 208626ce853b -> 437c797ad45d  text 487c3618cdaf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

UPDATE seats SET number = 0 WHERE number IS NULL;

ALTER TABLE seats
  ALTER COLUMN number SET NOT NULL,
  ADD CONSTRAINT seats_pkey PRIMARY KEY (number);
