-- 0002_change_kind_change_orders_state_fill                                file 2 of 2
-- schemac 1  schema 935861d30d5f -> 2e27f15f853f  text 51021348fc25
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads 'NEW' of kind without knowing it or that reads
--   'CANCELLED' in orders.state without knowing it.
-- To back out, stop new code, then:
--   ALTER TABLE orders
--     DROP CONSTRAINT orders_state_labels,
--     ADD CONSTRAINT orders_state_labels CHECK (state IN ('DONE', 'HELD', 'OPEN')) NOT VALID;
-- Backing out leaves the label 'NEW' of kind and orders_state_labels NOT VALID.
-- Locks: SHARE UPDATE EXCLUSIVE on orders.
-- Scans orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE orders VALIDATE CONSTRAINT orders_state_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
