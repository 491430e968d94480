-- 0001_change_orders_seq
-- schemac 1  schema 6b62fe7da912 -> bcb3b42c891c  text 916adff88290
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Waits for transactions that took values from orders_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_seq AS bigint START WITH 10 MINVALUE 0 CACHE 5 CYCLE;
