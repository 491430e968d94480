-- 0005_add_log_id_change_orders_customer_id_switch                         file 3 of 3
-- schemac 1  schema ba9003f1e253 -> 0e4d1f7c91a7  text 926c88cba298
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0003.
-- Only from 0004 (fill): new code that says ON CONFLICT (id).
-- Locks: ACCESS EXCLUSIVE on log.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on log: catalogue only.
ALTER TABLE log ADD CONSTRAINT log_pkey PRIMARY KEY USING INDEX log_pkey_build;
