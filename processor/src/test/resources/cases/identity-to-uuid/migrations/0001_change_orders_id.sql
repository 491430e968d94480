-- 0001_change_orders_id                                          draft until committed
-- schemac 1  schema c6f408267865 -> bf337ff71a5b  text b346cdc897bc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE orders ALTER COLUMN id DROP IDENTITY;

ALTER TABLE orders
  ALTER COLUMN id TYPE uuid USING lpad(to_hex(id), 32, '0')::uuid,
  ALTER COLUMN id SET DEFAULT gen_random_uuid();
