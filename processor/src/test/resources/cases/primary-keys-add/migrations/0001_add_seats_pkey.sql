-- 0001_add_seats_pkey                                            draft until committed
-- schemac 1  schema f0d7d269ebba -> 437c797ad45d  text e51ca4bef092
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (number);
