-- A view looks with the rights of whoever looks.
alter view data_catalogue set (security_invoker = true);
