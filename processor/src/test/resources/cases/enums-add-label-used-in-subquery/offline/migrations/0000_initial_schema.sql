-- 0000_initial_schema
-- schemac 1  schema (empty) -> 20939fd874b8  text 1984e22d261d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE kind AS ENUM ('ONE', 'TWO');

CREATE TABLE users (
  id bigint  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE user_orders (
  id      bigint  NOT NULL,
  user_id bigint  NOT NULL,
  kind    kind,
  CONSTRAINT user_orders_pkey PRIMARY KEY (id),
  CONSTRAINT user_orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE INDEX user_orders_user_id_idx ON user_orders (user_id);
