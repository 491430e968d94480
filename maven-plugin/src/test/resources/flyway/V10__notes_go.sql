ALTER TABLE orders DROP COLUMN note;
ALTER TYPE order_status ADD VALUE 'returned';
COMMENT ON TABLE orders IS 'What customers have asked for';
CREATE UNIQUE INDEX orders_one_open ON orders (customer_id) WHERE status = 'open';
