CREATE VIEW order_totals AS
  SELECT order_id, sum(quantity * price) AS total
  FROM order_items JOIN products USING (sku)
  GROUP BY order_id;
