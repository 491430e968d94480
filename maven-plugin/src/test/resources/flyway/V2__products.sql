CREATE TABLE products (
  sku varchar(40) PRIMARY KEY,
  title text NOT NULL,
  price numeric(12,2) NOT NULL CHECK (price >= 0),
  attributes jsonb NOT NULL DEFAULT '{}'
);

CREATE INDEX products_attributes ON products USING gin (attributes);
