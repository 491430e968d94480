-- 0000_initial_schema
-- schemac 1  schema (empty) -> 5772647c03f6  text 169fa356457d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id    bigint  NOT NULL,
  level text,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_level_labels CHECK (level IN ('HIGH', 'LOW'))
);
