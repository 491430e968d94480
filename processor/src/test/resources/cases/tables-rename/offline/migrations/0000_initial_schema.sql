-- 0000_initial_schema
-- schemac 1  schema (empty) -> bc4bb174b387  text 69a380960c3d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id         bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
  mail       text,
  city       text,
  invited_by bigint,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mail_key UNIQUE (mail),
  CONSTRAINT users_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES users (id),
  CONSTRAINT users_mail_check CHECK (mail LIKE '%@%')
);

CREATE INDEX users_city_idx ON users (city);

CREATE TABLE orders (
  id      bigint  NOT NULL,
  user_id bigint  NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
