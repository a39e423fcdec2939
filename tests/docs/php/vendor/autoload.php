<?php

// Stands in for an SDK: it knows the requests that the test wrote into routes.json, by their names.

declare(strict_types=1);

namespace Toy;

final class StatusError extends \RuntimeException
{
}

final class Client
{
    private array $routes;

    public function __construct(private string $key)
    {
        $this->routes = json_decode(file_get_contents(__DIR__ . "/routes.json"), true);
    }

    public function method(string $name): \Closure
    {
        [$method, $path] = $this->routes[$name];
        return function (mixed ...$arguments) use ($method, $path): object {
            $body = array_filter($arguments, is_string(...), ARRAY_FILTER_USE_KEY);
            $ids = array_values(array_diff_key($arguments, $body));
            $url = getenv("TELNYX_BASE_URL") . vsprintf($path, array_map(rawurlencode(...), $ids));
            return $this->send($method, $url, json_encode((object) $body));
        };
    }

    private function send(string $method, string $url, string $body): object
    {
        $headers = [
            "Authorization: Bearer $this->key",
            "Content-Type: application/json",
            "Accept: application/json",
        ];
        $http = ["method" => $method, "header" => $headers, "content" => $body];
        $context = stream_context_create(["http" => [...$http, "ignore_errors" => true]]);
        $answer = json_decode(file_get_contents($url, false, $context));
        $status = (int) explode(" ", $http_response_header[0])[1];
        if ($status >= 400) {
            $error = $answer->errors[0];
            throw new StatusError("$error->code $error->title", $status);
        }
        return $answer;
    }
}
