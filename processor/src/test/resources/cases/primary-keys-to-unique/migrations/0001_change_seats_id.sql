-- 0001_change_seats_id                                           draft until committed
-- schemac 1  schema ea594795b7b0 -> d66b880c294b  text 9b6dba505621
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE seats DROP CONSTRAINT seats_pkey;

UPDATE seats SET id = gen_random_uuid() WHERE id IS NULL;

ALTER TABLE seats
  ALTER COLUMN id SET NOT NULL,
  ADD CONSTRAINT seats_pkey PRIMARY KEY (id),
  ADD CONSTRAINT seats_number_key UNIQUE (number);
