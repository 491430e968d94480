-- 0001_change_orders_seq
-- schemac 1  schema 6b62fe7da912 -> bcb3b42c891c  text 65461fe56c65
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Waits for transactions that took values from orders_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_seq AS bigint START WITH 10 MINVALUE 0 CACHE 5 CYCLE;
