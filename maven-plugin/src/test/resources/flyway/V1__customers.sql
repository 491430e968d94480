CREATE TABLE customers (
  id serial PRIMARY KEY,
  email varchar(320) NOT NULL,
  full_name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
