-- 0002_drop_users_note_settle                                    draft until committed
-- schemac 1  schema 15f295ec3082 -> 5d8cab9cae08  text d79e84e2289c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans orders and users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM orders a WHERE a.user_code IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.code = a.user_code)
ALTER TABLE orders VALIDATE CONSTRAINT orders_user_code_fkey;

RESET lock_timeout;
