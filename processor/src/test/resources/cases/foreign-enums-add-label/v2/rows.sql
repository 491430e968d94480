INSERT INTO orders (id, kind, state) VALUES (5, 'NEW', 'CANCELLED');
