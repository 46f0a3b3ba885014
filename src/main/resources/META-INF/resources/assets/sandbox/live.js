// News from the service. A browser allows six lines per host, so all tabs share two through one worker where there is one.
const listeners = new Set();

export function onNews(listener) {
  listeners.add(listener);
}

const tell = news => listeners.forEach(listener => listener(news));

export function listen() {
  try {
    const worker = new SharedWorker("/assets/sandbox/live-worker.js", "sandbox-live");
    worker.port.onmessage = event => tell(event.data);
    worker.port.start();
    addEventListener("pagehide", () => worker.port.postMessage("bye"));
  } catch {
    for (const [line, address] of Object.entries({ platform: "/sandbox/api/stream", trace: "/sandbox/trace/stream" })) {
      const source = new EventSource(address);
      source.onmessage = event => tell({ line, ...JSON.parse(event.data) });
      source.onerror = () => tell({ line, what: "lost" });
    }
  }
}
