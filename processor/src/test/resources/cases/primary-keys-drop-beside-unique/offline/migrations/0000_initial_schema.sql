-- 0000_initial_schema
-- schemac 1  schema (empty) -> 15f295ec3082  text 66697116358c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  code bigint  NOT NULL,
  note text,
  CONSTRAINT users_pkey PRIMARY KEY (code)
);

ALTER TABLE users ADD CONSTRAINT users_code_key UNIQUE (code);

CREATE TABLE orders (
  id        bigint  NOT NULL,
  user_code bigint,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_user_code_fkey FOREIGN KEY (user_code) REFERENCES users (code)
);
