const ports = new Set();

onconnect = event => {
  const port = event.ports[0];
  ports.add(port);
  port.onmessage = () => ports.delete(port);
  port.start();
  port.postMessage({ line: "platform", what: "hello" });
};

for (const [line, address] of Object.entries({ platform: "/sandbox/api/stream", trace: "/sandbox/trace/stream" })) {
  const source = new EventSource(address);
  source.onmessage = event => tell({ line, ...JSON.parse(event.data) });
  source.onerror = () => tell({ line, what: "lost" });
}

function tell(news) {
  ports.forEach(port => port.postMessage(news));
}
