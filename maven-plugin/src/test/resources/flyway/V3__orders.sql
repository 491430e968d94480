CREATE TYPE order_status AS ENUM ('open', 'paid', 'sent');

CREATE TABLE orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES customers ON DELETE CASCADE,
  status order_status NOT NULL DEFAULT 'open',
  note text
);

CREATE INDEX ON orders (customer_id);
